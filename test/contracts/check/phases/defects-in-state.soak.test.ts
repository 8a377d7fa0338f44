import { defectTests } from './defects.ts';

defectTests('meaning', ['positive', 'stateful']);
defectTests('state', ['stateful']);
defectTests('service-fields', ['stateful']);
defectTests('projections', ['stateful']);
