import type { APIRoute, GetStaticPaths } from 'astro';
import { kindNames, type KindName } from '#model/kinds.ts';
import { dataSchemaOf } from '#views/twins/schema.ts';

export const getStaticPaths: GetStaticPaths = () => kindNames.map((kind) => ({ params: { kind }, props: { kind } }));

/** The JSON Schema of what the entries of one kind are published as. */
export const GET: APIRoute<{ kind: KindName }> = ({ props: { kind } }) => Response.json(dataSchemaOf(kind));
