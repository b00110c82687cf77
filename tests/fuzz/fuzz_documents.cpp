// For libFuzzer. Run it with the folders of the corpus: tests/data/documents, tests/data/runbooks

#include "documentchecks.h"

#include <cstdint>
#include <cstdio>
#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    if (const QString wrong = recount::wrongOfDocument(bytes); !wrong.isEmpty()) {
        const QByteArray words = wrong.toUtf8() + '\n'; // with zeros, where the text has them
        std::fwrite(words.constData(), 1, std::size_t(words.size()), stderr);
        std::abort();
    }
    return 0;
}
