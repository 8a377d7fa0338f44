import { defectTests } from './defects.ts';

defectTests('security', ['security']);
defectTests('refusal-order', ['security']);
defectTests('validation', ['negative']);
