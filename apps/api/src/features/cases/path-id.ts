import { Param, ParseUUIDPipe } from '@nestjs/common';
import { Problem } from '../../platform/problems.js';

/** An id in a path. One that is no id at all gets the answer of one that does not exist. */
export const PathId = (name: string) => Param(name, new ParseUUIDPipe({ exceptionFactory: () => new Problem('not_found') }));
