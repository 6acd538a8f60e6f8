import type { Path } from '#model/walk.ts';
import type { Misfit } from './misfit.ts';

/** The value at a key path; undefined where there is none. */
export const valueAt = (data: unknown, path: Path): unknown =>
  path.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null && Object.hasOwn(value, key)
        ? (value as Record<string | number, unknown>)[key]
        : undefined,
    data,
  );

/** The data without the values that cannot be used: all that remains has the types of the model. */
export const usable = (data: unknown, misfits: readonly Misfit[]): unknown => {
  const useless = misfits.filter((misfit) => misfit.useless);
  if (useless.length === 0) return data;
  const copy: unknown = structuredClone(data);
  for (const { path } of useless) {
    const parent = valueAt(copy, path.slice(0, -1));
    const key = path.at(-1);
    if (key === undefined) return {};
    if (Array.isArray(parent)) parent[Number(key)] = undefined;
    else if (typeof parent === 'object' && parent !== null) Reflect.deleteProperty(parent, key);
  }
  return copy;
};
