#pragma once

#include "documents/textpatch.h"

#include <QList>
#include <QObject>
#include <QString>

namespace recount
{

class DocumentText;

enum class FindingSeverity { Error, Warning, Hint };

/// Something to be looked at in a document: what, where, how bad.
struct Finding {
    ByteRange range;
    FindingSeverity severity = FindingSeverity::Hint;
    QString text;

    friend bool operator==(const Finding &, const Finding &) = default;
};

/// The findings of a document, whose places follow what is written.
class FindingMarks : public QObject
{
    Q_OBJECT

public:
    explicit FindingMarks(DocumentText &text, QObject *parent = nullptr);

    /// Places are those of the bytes now.
    void set(QList<Finding> findings);
    /// In the order of the text.
    const QList<Finding> &all() const { return m_findings; }
    QList<Finding> within(const ByteRange &range) const;
    /// The first one that begins behind a place, from the beginning again when there is none; -1
    /// without findings.
    int next(qsizetype place) const;
    int previous(qsizetype place) const;

Q_SIGNALS:
    void marksChanged();

private:
    void follow(const TextPatch &patch);

    QList<Finding> m_findings;
};

} // namespace recount
