import { defectTests } from './defects.ts';

defectTests('life-cycle', ['stateful', 'negative', 'security', 'positive']);
