// Its target carries the headers that the tests of screens share precompiled.
