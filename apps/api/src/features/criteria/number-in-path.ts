import { Param, ParseIntPipe } from '@nestjs/common';
import { Problem } from '../../platform/problems.js';

/** The number of a version; one that is no number gets the answer of one that does not exist. */
export const NumberInPath = () => Param('number', new ParseIntPipe({ exceptionFactory: () => new Problem('not_found') }));
