export { MisuseError, type Misuse } from "./misuse-error.js";
