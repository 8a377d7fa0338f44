import { defectTests } from './defects.ts';

defectTests('statuses', ['examples', 'security', 'stateful']);
defectTests('headers', ['examples', 'stateful']);
defectTests('bodies', ['examples', 'positive', 'security', 'stateful']);
defectTests('formats', ['examples', 'positive', 'stateful']);
