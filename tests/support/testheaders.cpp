// Owns the headers that the tests share; see packaging/common/precompile.cmake.
int main() {}
