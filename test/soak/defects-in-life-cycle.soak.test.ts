import { defectTests } from '../kit/defects.ts';

defectTests('life-cycle', ['stateful', 'negative', 'security', 'positive']);
