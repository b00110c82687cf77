#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace recount
{

/// What a document is like as a whole.
struct DocumentSurvey {
    struct Heading {
        QString title; ///< without markup
        int level = 1;
        int line = 0; ///< from 0

        friend bool operator==(const Heading &, const Heading &) = default;
    };

    QList<Heading> headings; ///< those of sections, in the order of the text
    qsizetype words = 0;     ///< without front matter and comments
    QString language;        ///< `lang` of the front matter; empty without
};

/// Takes a second for tens of megabytes.
DocumentSurvey surveyDocument(const QByteArray &bytes);

/// Between spaces, as far as there is a letter or a digit in them.
qsizetype wordCount(QStringView text);

} // namespace recount
