import { chromium } from 'playwright-core';
const [,, base, outDir, ...paths] = process.argv;
const schemes=(process.env.SCHEMES??'light').split(','), widths=(process.env.WIDTHS??'1280').split(',').map(Number), js=!process.env.NOJS;
const b=await chromium.launch({executablePath:'/usr/bin/chromium',args:['--no-sandbox','--disable-gpu','--disable-quic','--no-first-run','--disable-background-networking','--disable-component-update','--disable-sync']});
import { mkdirSync } from 'node:fs'; mkdirSync(outDir,{recursive:true});
for (const s of schemes) for (const w of widths) { const c=await b.newContext({colorScheme:s,viewport:{width:w,height:w<600?760:900},javaScriptEnabled:js,locale:process.env.LOCALE??'en-US'}); const p=await c.newPage();
 for (const path of paths){ await p.goto(base+path,{waitUntil:'load'}); await p.waitForTimeout(js?500:50); if(process.env.CLICK) {await p.click(process.env.CLICK); await p.waitForTimeout(300);} await p.screenshot({path:`${outDir}/${path.replace(/[^a-z0-9]+/gi,'_')}-${w}-${s}${js?'':'-nojs'}.png`,fullPage:!process.env.FOLD}); } await c.close(); }
await b.close();
