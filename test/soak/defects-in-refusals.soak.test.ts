import { defectTests } from '../kit/defects.ts';

defectTests('security', ['security']);
defectTests('validation', ['negative']);
