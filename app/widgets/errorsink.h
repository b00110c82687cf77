#pragma once

#include "foundation/result.h"

#include <functional>

namespace recount
{

/// Where a page reports what went wrong or what happened; the window shows it as a strip that
/// stays until it is closed, or for a while when it only tells something good.
class ErrorSink
{
public:
    virtual ~ErrorSink() = default;

    /// With `retry` an error that can be tried again gets a button for it.
    virtual void report(const Error &error, std::function<void()> retry = {}) = 0;
    /// What was reported holds no longer.
    virtual void withdraw(const Error &error) = 0;
    /// A short message with one action ("Take deleted", "Undo").
    virtual void tell(const QString &text, const QString &action = {},
                      std::function<void()> onAction = {}) = 0;
    /// The same until it is closed or acted on: for what should not be missed.
    virtual void remind(const QString &text, const QString &action,
                        std::function<void()> onAction) = 0;
};

} // namespace recount
