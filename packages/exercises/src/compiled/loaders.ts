// Made from the files in content by `npm run exercises`. Change those.
import type { Exercise } from '../exercise.js';

export const loaders: Record<string, () => Promise<Exercise>> = {
  'A05-1': () => import('./A05-1.js').then(({ exercise }) => exercise),
  'A07-1': () => import('./A07-1.js').then(({ exercise }) => exercise),
  'B01-1': () => import('./B01-1.js').then(({ exercise }) => exercise),
  'B02-1': () => import('./B02-1.js').then(({ exercise }) => exercise),
  'B03-1': () => import('./B03-1.js').then(({ exercise }) => exercise),
  'B04-1': () => import('./B04-1.js').then(({ exercise }) => exercise),
  'B05-1': () => import('./B05-1.js').then(({ exercise }) => exercise),
  'B06-1': () => import('./B06-1.js').then(({ exercise }) => exercise),
  'B07-1': () => import('./B07-1.js').then(({ exercise }) => exercise),
  'B08-1': () => import('./B08-1.js').then(({ exercise }) => exercise),
  'B09-1': () => import('./B09-1.js').then(({ exercise }) => exercise),
  'B10-1': () => import('./B10-1.js').then(({ exercise }) => exercise),
  'B11-1': () => import('./B11-1.js').then(({ exercise }) => exercise),
  'B12-1': () => import('./B12-1.js').then(({ exercise }) => exercise),
  'B13-1': () => import('./B13-1.js').then(({ exercise }) => exercise),
  'B14-1': () => import('./B14-1.js').then(({ exercise }) => exercise),
  'B15-1': () => import('./B15-1.js').then(({ exercise }) => exercise),
  'B16-1': () => import('./B16-1.js').then(({ exercise }) => exercise),
  'C01-1': () => import('./C01-1.js').then(({ exercise }) => exercise),
  'C05-1': () => import('./C05-1.js').then(({ exercise }) => exercise),
};
