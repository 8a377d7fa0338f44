import type { Handler } from '../planting/plant.ts';
import type { Site } from '../planting/sites.ts';

/** One way in which a backend goes wrong at one operation. */
export interface Way {
  readonly title: string;
  readonly make: () => Handler;
}

/** The ways in which one kind of defect can be planted at an operation; none where it has no meaning there. */
export type Kind = (site: Site) => readonly Way[];
