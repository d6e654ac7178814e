import { Param, ParseIntPipe, ParseUUIDPipe, type PipeTransform } from '@nestjs/common';
import { Problem } from './problems.js';

const notFound = () => new Problem('not_found');

/** An id in a path. One that is no id at all gets the answer of one that does not exist. */
export const PathId = (name: string) => Param(name, new ParseUUIDPipe({ exceptionFactory: notFound }));

const NAME = /^[a-z0-9-]{1,80}$/;
const named: PipeTransform<string, string> = {
  transform(value) {
    if (!NAME.test(value)) throw notFound();
    return value;
  },
};

/** A short name in a path (small letters, digits, hyphens), likewise. */
export const PathName = (name: string) => Param(name, named);

/** A number in a path, likewise. */
export const PathNumber = (name: string) => Param(name, new ParseIntPipe({ exceptionFactory: notFound }));
