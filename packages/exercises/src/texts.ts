import { loaders } from './compiled/loaders.js';
import type { Exercise } from './exercise.js';

/** The text of one exercise in one version, loaded by itself; undefined where there is none. */
export function textOf(id: string, version: number): Promise<Exercise> | undefined {
  return loaders[`${id}-${version}`]?.();
}
