export { readManifest, type ScreenModule } from './manifest/read-manifest';
export { SubjectSchema } from './modules/extension-context';
export { ScreenRefusal } from './modules/screen-refusal';
export { type ForgeOptions, type ForgeStandIn, openForge, prepareForge } from './open-forge';
export { arrival, toText } from './product/product-call';
