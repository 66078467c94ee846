import { configure } from "@testing-library/react";

// A screen that does not come fails a test; one that comes late, on a machine with other work, does not.
configure({ asyncUtilTimeout: 60_000 });
