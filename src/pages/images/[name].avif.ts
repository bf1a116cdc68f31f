import type { APIRoute } from 'astro';
import { renditionPaths, renditionResponse } from '../../images/endpoint.ts';
import type { Rendition } from '../../images/rendition.ts';

export const getStaticPaths = renditionPaths;

export const GET: APIRoute<{ rendition: Rendition }> = ({ props }) =>
  renditionResponse(props.rendition, 'avif');
