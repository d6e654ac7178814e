import { METHOD_METADATA, PATH_METADATA } from '@nestjs/common/constants.js';
import type { ModulesContainer, Reflector } from '@nestjs/core';
import { entryOf, type Permission, permissions } from '@groundwork/domain/visibility/permissions';
import { PERMISSION } from './access.js';

export interface Route {
  method: string;
  path: string;
  permission: Permission;
}
const METHODS = ['GET', 'POST', 'PUT', 'DELETE', 'PATCH'];

/** Every route of the running program with its permission, read from the controllers themselves. */
export function routesOf(modules: ModulesContainer, reflector: Reflector): Route[] {
  return [...modules.values()].flatMap((module) =>
    [...module.controllers.values()].flatMap(({ metatype }) => {
      if (typeof metatype !== 'function') return [];
      const base = String(reflector.get(PATH_METADATA, metatype));
      const handlers = Object.getOwnPropertyNames(metatype.prototype).map((name) => metatype.prototype[name] as unknown);
      return handlers
        .filter((handler): handler is () => unknown => typeof handler === 'function' && Reflect.hasMetadata(METHOD_METADATA, handler))
        .map((handler) => ({
          method: METHODS[Number(reflector.get(METHOD_METADATA, handler))] ?? '',
          path: `/${[base, String(reflector.get(PATH_METADATA, handler))].join('/')}`.replaceAll(/\/+/g, '/').replace(/(.)\/$/, '$1'),
          permission: reflector.get<Permission>(PERMISSION, handler),
        }));
    }),
  );
}

/** A route without a permission of the closed list, or on another entry's prefix, stops the start. */
export function refuseUndeclaredRoutes(modules: ModulesContainer, reflector: Reflector): void {
  for (const { method, path, permission } of routesOf(modules, reflector)) {
    if (!permission || !(permission in permissions)) throw new Error(`${method} ${path} names no permission`);
    const entry = entryOf(permission);
    if (entry !== 'open' && !`${path}/`.startsWith(`/api/${entry}/`)) throw new Error(`${method} ${path} stands outside its entry ${entry}`);
  }
}
