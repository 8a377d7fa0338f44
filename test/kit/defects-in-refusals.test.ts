import { defectTests } from './defects.ts';

defectTests('security', ['security']);
defectTests('validation', ['negative']);
