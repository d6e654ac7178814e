import { Param, ParseIntPipe, ParseUUIDPipe } from '@nestjs/common';
import { Problem } from './problems.js';

const notFound = () => new Problem('not_found');

/** An id in a path. One that is no id at all gets the answer of one that does not exist. */
export const PathId = (name: string) => Param(name, new ParseUUIDPipe({ exceptionFactory: notFound }));

/** A number in a path, likewise. */
export const PathNumber = (name: string) => Param(name, new ParseIntPipe({ exceptionFactory: notFound }));
