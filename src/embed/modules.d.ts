declare module 'virtual:guide/embed' {
  export const offline: import('./data.ts').Offline;
}
/** Vite's: the style sheet as a string. */
declare module '*.css?inline' {
  const css: string;
  export default css;
}
