#pragma once

#include "documents/documentimages.h"
#include "documents/htmltarget.h"
#include "documents/sourcetext.h"

#include <QHash>
#include <QList>
#include <QString>

#include <string_view>

struct cmark_node;

namespace recount
{

/// Writes what is between the body tags. HTML of the document is shown as text, comments are not
/// shown, and addresses that a browser would run are no links.
class HtmlWriter
{
public:
    HtmlWriter(const SourceText &source, const HtmlTarget &target);

    /// May be called once.
    QString write();

    /// Of the first heading, without markup; empty without one. After `write`.
    QString firstHeading() const { return m_firstHeading; }
    /// At most 200. After `write`.
    QList<ExportNote> leftOut() const { return m_leftOut; }

private:
    bool enter(cmark_node *node);
    void leave(cmark_node *node);
    void writeLeaf(cmark_node *node, std::string_view type);
    bool openHeading(cmark_node *heading);
    bool openItem(cmark_node *item);
    bool openRow(cmark_node *row, bool isHeader);
    bool openCell(cmark_node *cell);
    bool openLink(cmark_node *link);
    void writeCode(cmark_node *code);
    void writeImage(cmark_node *image);
    Result<QString> imageAddress(const QString &destination);
    void writeRawBlock(const QString &html);
    void writeRawInline(const QString &html);
    bool isInTightList(cmark_node *paragraph) const;
    QString anchor(const QString &heading);
    void note(const QString &text);

    const SourceText &m_source;
    const HtmlTarget &m_target;
    DocumentImages m_images;
    int m_linesBefore = 0; ///< of the front matter
    int m_line = 0;
    QString m_html;
    QList<bool> m_open; ///< for each node around, whether it has a tag
    int m_links = 0;    ///< around what is written now
    int m_column = 0;   ///< of the next cell
    qint64 m_cells = 0;
    qint64 m_imageBytes = 0;
    int m_imageCount = 0;
    bool m_rowsAreCut = false;
    bool m_bodyIsOpen = false; ///< of a table
    QString m_firstHeading;
    QHash<QString, int> m_anchors; ///< how often each was wanted
    QList<ExportNote> m_leftOut;
};

} // namespace recount
