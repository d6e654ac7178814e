// Made from the files in content by `npm run exercises`. Change those.
import type { Exercise } from '../exercise.js';
import { exercise as a05v1 } from './A05-1.js';
import { exercise as a07v1 } from './A07-1.js';
import { exercise as b02v1 } from './B02-1.js';
import { exercise as b03v1 } from './B03-1.js';
import { exercise as c01v1 } from './C01-1.js';
import { exercise as c05v1 } from './C05-1.js';

export const all: readonly Exercise[] = [a05v1, a07v1, b02v1, b03v1, c01v1, c05v1];
