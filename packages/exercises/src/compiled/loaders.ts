// Made from the files in content by `npm run exercises`. Change those.
import type { Exercise } from '../exercise.js';

export const loaders: Record<string, () => Promise<Exercise>> = {
  'A05-1': () => import('./A05-1.js').then(({ exercise }) => exercise),
  'A07-1': () => import('./A07-1.js').then(({ exercise }) => exercise),
  'B02-1': () => import('./B02-1.js').then(({ exercise }) => exercise),
  'B03-1': () => import('./B03-1.js').then(({ exercise }) => exercise),
  'C01-1': () => import('./C01-1.js').then(({ exercise }) => exercise),
  'C05-1': () => import('./C05-1.js').then(({ exercise }) => exercise),
};
