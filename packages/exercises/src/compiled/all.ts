// Made from the files in content by `npm run exercises`. Change those.
import type { Exercise } from '../exercise.js';
import { exercise as a05v1 } from './A05-1.js';
import { exercise as a07v1 } from './A07-1.js';
import { exercise as b01v1 } from './B01-1.js';
import { exercise as b02v1 } from './B02-1.js';
import { exercise as b03v1 } from './B03-1.js';
import { exercise as b04v1 } from './B04-1.js';
import { exercise as b05v1 } from './B05-1.js';
import { exercise as b06v1 } from './B06-1.js';
import { exercise as b07v1 } from './B07-1.js';
import { exercise as b08v1 } from './B08-1.js';
import { exercise as b09v1 } from './B09-1.js';
import { exercise as b10v1 } from './B10-1.js';
import { exercise as b11v1 } from './B11-1.js';
import { exercise as b12v1 } from './B12-1.js';
import { exercise as b13v1 } from './B13-1.js';
import { exercise as b14v1 } from './B14-1.js';
import { exercise as b15v1 } from './B15-1.js';
import { exercise as b16v1 } from './B16-1.js';
import { exercise as c01v1 } from './C01-1.js';
import { exercise as c05v1 } from './C05-1.js';

export const all: readonly Exercise[] = [a05v1, a07v1, b01v1, b02v1, b03v1, b04v1, b05v1, b06v1, b07v1, b08v1, b09v1, b10v1, b11v1, b12v1, b13v1, b14v1, b15v1, b16v1, c01v1, c05v1];
