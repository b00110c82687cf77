#pragma once

#include <QString>

#include <tl/expected.hpp>

namespace recount
{

/// What went wrong, as far as a caller may want to act on it.
enum class ErrorCode {
    InvalidData,
    NotFound,
    PermissionDenied,
    DiskFull,
    ReadFailed,
    WriteFailed,
    DatabaseFailed,
    DatabaseDamaged,
    DatabaseNewer,
    DeviceFailed,
    Unsupported,
    Conflict, ///< somebody else has changed it meanwhile
    Cancelled,
};

/// An expected failure. `userText` is a translated sentence: what happened, what was kept, what
/// to do. `detail` is for the log: paths, driver messages, positions.
struct Error {
    ErrorCode code = ErrorCode::InvalidData;
    QString userText;
    QString detail;
    bool retryable = false;
};

template <class T>
using Result = tl::expected<T, Error>;

/// Short form for `return fail(ErrorCode::NotFound, tr("…"));`
inline tl::unexpected<Error> fail(ErrorCode code, QString userText, QString detail = {},
                                  bool retryable = false)
{
    return tl::unexpected<Error>(Error{code, std::move(userText), std::move(detail), retryable});
}

} // namespace recount
