declare module 'virtual:guide/content' {
  export const content: import('../engine/content.ts').Content;
}
declare module 'virtual:guide/graph' {
  export const graph: import('../engine/graph.ts').Graph;
}
declare module 'virtual:guide/words' {
  export const words: Record<string, () => Promise<{ words: import('../widget/words.ts').BrowserWords }>>;
}
declare module 'virtual:guide/history' {
  export const history: Record<string, () => Promise<{ history: import('./past.ts').Past }>>;
}
