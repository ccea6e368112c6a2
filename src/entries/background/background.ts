import reader from '../reader/reader.iife.tsx?script';

console.log(reader);
