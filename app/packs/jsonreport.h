#pragma once

#include "foundation/result.h"

#include <QCoreApplication>
#include <QString>

#include <optional>

namespace recount
{

/// The first thing found wrong in one JSON file, and where. Reading goes on after it with empty
/// values, so that readers need no branch for each value.
class JsonReport
{
    Q_DECLARE_TR_FUNCTIONS(JsonReport)

public:
    enum class Texts { Filled, MayBeEmpty };

    explicit JsonReport(QString fileName, Texts texts = Texts::Filled);

    /// `pointer` is a JSON pointer (RFC 6901), empty for the whole file; `what` completes the
    /// sentence "expected …".
    void expected(const QString &pointer, const QString &what);
    void refuse(ErrorCode code, const QString &userText);

    bool ok() const { return !m_error.has_value(); }
    const Error &error() const { return *m_error; }
    const QString &fileName() const { return m_fileName; }
    bool textsMayBeEmpty() const { return m_texts == Texts::MayBeEmpty; }

private:
    QString m_fileName;
    Texts m_texts;
    std::optional<Error> m_error;
};

} // namespace recount
