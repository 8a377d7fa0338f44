import { defectTests } from '../kit/defects.ts';

defectTests('security', ['security']);
defectTests('refusal-order', ['security']);
defectTests('validation', ['negative']);
