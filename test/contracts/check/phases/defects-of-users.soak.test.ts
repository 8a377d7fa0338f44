import { defectTests } from './defects.ts';

defectTests('users', ['stateful', 'examples', 'security', 'negative']);
