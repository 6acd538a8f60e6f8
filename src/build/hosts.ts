import type { Redirect } from '#views/lists/redirects.ts';
import { headersAt, headersFile, type headerRulesIn } from './headers.ts';

/** What a server has to know: which files it serves, below which path and where, and what it sends with them. */
export type Hosted = {
  readonly root: string;
  readonly base: string;
  readonly listen: string;
  readonly rules: ReturnType<typeof headerRulesIn>;
  readonly redirects: readonly Pick<Redirect, 'from' | 'to'>[];
};

const quoted = (text: string): string => `"${text.replace(/["\\]/g, '\\$&')}"`;

/** The headers that every file is sent with, and how long a page and a hashed file are kept. */
const sent = ({ rules, base }: Hosted) => {
  const { 'Cache-Control': page = '', ...always } = headersAt(rules, base);
  return { page, hashed: headersAt(rules, `${base}_astro/x`)['Cache-Control'] ?? page, always: Object.entries(always) };
};

/** The configuration of nginx for a built site, as a file of its own in the context of `http`. */
export const nginxOf = (hosted: Hosted): string => {
  const { root, base, listen, redirects } = hosted;
  const { page, hashed, always } = sent(hosted);
  return `types { text/markdown md; application/atom+xml atom; }
map $uri $kept {
  default ${quoted(page)};
  ~^${base}_astro/ ${quoted(hashed)};
}
server {
  listen ${listen};
  absolute_redirect off;
  charset utf-8;
  charset_types text/html text/plain text/css text/markdown text/xml application/json application/javascript;
  gzip on;
  gzip_vary on;
  gzip_types text/plain text/css text/markdown text/xml application/json application/javascript image/svg+xml;
  error_page 403 =404 ${base}404.html;
  error_page 404 ${base}404.html;
${always.map(([name, value]) => `  add_header ${name} ${quoted(value)} always;`).join('\n')}
  add_header Cache-Control $kept;
  location ${base} { alias ${root}/; }
${[headersFile, '_redirects'].map((file) => `  location = ${base}${file} { return 404; }`).join('\n')}
${redirects.map(({ from, to }) => `  location = ${from} { return 301 ${to}; }`).join('\n')}
}
`;
};

/** The configuration of Caddy for a built site. */
export const caddyOf = (hosted: Hosted): string => {
  const { root, base, listen, redirects } = hosted;
  const { page, hashed, always } = sent(hosted);
  return `${listen} {
	root * ${root}
	encode zstd gzip
	header {
${always.map(([name, value]) => `		${name} ${quoted(value)}`).join('\n')}
	}
	@hashed path ${base}_astro/*
	header @hashed Cache-Control ${quoted(hashed)}
	@others not path ${base}_astro/*
	header @others Cache-Control ${quoted(page)}
	@markdown path *.md
	header @markdown Content-Type "text/markdown; charset=utf-8"
${redirects.map(({ from, to }) => `	redir ${from} ${to} 301`).join('\n')}
	handle_path ${base}* {
		file_server {
			hide ${headersFile} _redirects
		}
	}
	handle {
		error 404
	}
	handle_errors {
		rewrite * /404.html
		file_server
	}
}
`;
};
