import type { Loader, LoaderContext } from 'astro/loaders';

/** How Astro takes a file of an entry apart; handed to loaders, though its types do not say so. */
type EntryTypes = ReadonlyMap<
  string,
  { readonly getEntryInfo: (...of: never[]) => Promise<{ readonly data: object }> }
>;

/** The same loader for `npm run dev`: it leaves out what does not fit the model, where Astro would end the server. */
export const patient = (loader: Loader): Loader => ({
  ...loader,
  // The content is being watched only while somebody writes it; a build has been checked.
  load: (context) => loader.load(context.watcher === undefined ? context : forgiving(context)),
});

const forgiving = (context: LoaderContext): LoaderContext => {
  const unfit = new WeakSet<object>();
  const orUnfit = async <Found extends object>(found: () => Promise<Found>, otherwise: () => Found): Promise<Found> => {
    try {
      return await found();
    } catch {
      const nothing = otherwise();
      unfit.add(nothing);
      return nothing;
    }
  };
  const { entryTypes } = context as { readonly entryTypes?: EntryTypes };
  const types = [...(entryTypes ?? [])].map(([extension, type]) => {
    const getEntryInfo = async (...of: never[]) => {
      const data = {};
      const info = await orUnfit(
        () => type.getEntryInfo(...of),
        () => ({ data, body: '', slug: '', rawData: '' }),
      );
      if (unfit.has(info)) unfit.add(data);
      return info;
    };
    return [extension, { ...type, getEntryInfo }] as const;
  });
  const patientContext = {
    ...context,
    entryTypes: new Map(types),
    parseData: ((props) =>
      unfit.has(props.data)
        ? Promise.resolve(props.data)
        : orUnfit(
            () => context.parseData(props),
            () => ({}) as typeof props.data,
          )) as LoaderContext['parseData'],
    store: {
      ...context.store,
      set: (entry: Parameters<LoaderContext['store']['set']>[0]) => !unfit.has(entry.data) && context.store.set(entry),
    },
  };
  return patientContext;
};
