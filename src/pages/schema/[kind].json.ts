import type { APIRoute, GetStaticPaths } from 'astro';
import { fileKinds, jsonSchemaOf, type FileKind } from '#views/guide/json-schema.ts';

export const getStaticPaths: GetStaticPaths = () => fileKinds.map((kind) => ({ params: { kind }, props: { kind } }));

/** The JSON Schema of one kind of file, for editors and other programs. */
export const GET: APIRoute<{ kind: FileKind }> = ({ props: { kind } }) =>
  new Response(JSON.stringify(jsonSchemaOf(kind), undefined, 2), {
    headers: { 'content-type': 'application/schema+json' },
  });
