# One interface target carries every flag, so that no folder compiles by other rules.
add_library(recount_flags INTERFACE)
target_compile_definitions(recount_flags INTERFACE
  QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_KEYWORDS QT_NO_FOREACH QT_USE_QSTRINGBUILDER
  QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_NO_CONTEXTLESS_CONNECT QT_NO_URL_CAST_FROM_STRING
  QT_DISABLE_DEPRECATED_BEFORE=0x060400)
if(MSVC)
  target_compile_options(recount_flags INTERFACE /W4 /permissive- $<$<BOOL:${RECOUNT_WERROR}>:/WX>)
else()
  target_compile_options(recount_flags INTERFACE
    -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wold-style-cast -Wnon-virtual-dtor
    -Woverloaded-virtual $<$<BOOL:${RECOUNT_WERROR}>:-Werror>)
endif()
target_include_directories(recount_flags INTERFACE ${PROJECT_SOURCE_DIR}/app)

if(RECOUNT_SANITIZE)
  target_compile_options(recount_flags INTERFACE
    -fsanitize=${RECOUNT_SANITIZE} -fno-omit-frame-pointer -fno-sanitize-recover=all)
  target_link_options(recount_flags INTERFACE -fsanitize=${RECOUNT_SANITIZE})
endif()

if(RECOUNT_FUZZ)
  # What headers of the system are compiled to is neither watched nor a path to be found.
  file(WRITE ${CMAKE_BINARY_DIR}/notfuzzed.txt "src:/usr/*\n")
  target_compile_options(recount_flags INTERFACE
    -fsanitize=fuzzer-no-link,address,undefined -fno-omit-frame-pointer -fno-sanitize-recover=all
    -fsanitize-ignorelist=${CMAKE_BINARY_DIR}/notfuzzed.txt
    -fsanitize-coverage-ignorelist=${CMAKE_BINARY_DIR}/notfuzzed.txt)
  target_link_options(recount_flags INTERFACE -fsanitize=address,undefined)
endif()
