import fc from 'fast-check';

/** The same generated inputs at every run; another seed looks further. */
fc.configureGlobal({ seed: Number(process.env.FC_SEED ?? 20_251_202) });
