import type { AstroIntegration } from 'astro';
import type { Connect } from 'vite';

/** Leads addresses of pages that lack only their slash to it in `npm run dev`, as hosts do with the built site. */
export const slashes = (): AstroIntegration => ({
  name: 'slashes',
  hooks: {
    'astro:config:setup': ({ command, updateConfig }) => {
      if (command === 'dev') updateConfig({ vite: { plugins: [plugin] } });
    },
  },
});

const plugin = {
  name: 'slashes',
  enforce: 'post' as const,
  // Astro's own answer, that nothing is there, stands in front of the others; this one goes before it.
  configureServer:
    ({ middlewares }: { readonly middlewares: Connect.Server }) =>
    (): void =>
      void middlewares.stack.unshift({ route: '', handle: lead }),
};

const lead: Connect.NextHandleFunction = ({ method, headers, url = '/' }, response, next) => {
  const { pathname, search } = new URL(url, 'http://localhost');
  const isPage =
    method === 'GET' && headers.accept?.includes('text/html') === true && !/\/@|\.[^/]*$|\/$/.test(pathname);
  if (isPage) response.writeHead(302, { location: `${pathname}/${search}` }).end();
  else next();
};
