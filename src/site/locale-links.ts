import { defineMdastPlugin, type MdastPluginInput } from 'satteri';

/**
 * Links in content are written without a locale (`/customers/azure/`) and lead to the page in the locale
 * of the file that they stand in, below the site's base path.
 * @example '/customers/azure/' in content/docs/en/… with base '/' // '/en/customers/azure/'
 */
export function localeLinks(base: string): MdastPluginInput {
  return ({ fileURL }) => {
    const locale = /\/content\/docs\/([^/]+)\//.exec(fileURL?.pathname ?? '')?.[1];
    if (!locale) return undefined;
    const localize = (url: string) => (url.startsWith('/') ? `${base}${locale}${url}` : url);
    return defineMdastPlugin({
      name: 'locale-links',
      link: (node, context) => context.setProperty(node, 'url', localize(node.url)),
      // `[text][name]` with `[name]: /section/page/` elsewhere in the file.
      definition: (node, context) => context.setProperty(node, 'url', localize(node.url)),
    });
  };
}
