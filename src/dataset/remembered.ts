interface Branch<Made> {
  made?: { readonly value: Made };
  byObject?: WeakMap<object, Branch<Made>>;
  byValue?: Map<unknown, Branch<Made>>;
}

/**
 * The same pure function, which makes a thing once for the same objects and plain values. Modules
 * never change once they are parsed, so what is told of a whole one need not be told again at each
 * choice of the reader; it is forgotten with them.
 */
export function remembered<Given extends readonly unknown[], Made>(
  make: (...given: Given) => Made,
): (...given: Given) => Made {
  const root: Branch<Made> = {};
  return (...given) => {
    let branch = root;
    for (const one of given) branch = branchOf(branch, one);
    branch.made ??= { value: make(...given) };
    return branch.made.value;
  };
}

function branchOf<Made>(branch: Branch<Made>, one: unknown): Branch<Made> {
  if (typeof one === 'object' && one !== null) {
    branch.byObject ??= new WeakMap();
    return grown(branch.byObject, one);
  }
  branch.byValue ??= new Map();
  return grown(branch.byValue, one);
}

function grown<Key, Made>(
  branches: { get(key: Key): Branch<Made> | undefined; set(key: Key, one: Branch<Made>): unknown },
  key: Key,
): Branch<Made> {
  const known = branches.get(key);
  if (known) return known;
  const fresh: Branch<Made> = {};
  branches.set(key, fresh);
  return fresh;
}
