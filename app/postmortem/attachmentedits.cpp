#include "postmortem/attachmentedits.h"

#include "postmortem/fixedits.h"

#include <QRegularExpression>

namespace recount
{

namespace
{

/// Words between the brackets of a link, wherever it stands.
QString linkWords(const QString &text)
{
    static const QRegularExpression signs(QStringLiteral("([\\[\\]|])"));
    return text.simplified().replace(signs, QStringLiteral("\\\\1"));
}

/// An address between the parentheses of a link, wherever it stands.
QString linkAddress(const QString &path)
{
    QString address = path.trimmed();
    for (const auto &[sign, escaped] :
         {std::pair(u' ', "%20"), std::pair(u'\t', "%09"), std::pair(u'\n', "%0A"),
          std::pair(u'\r', "%0D"), std::pair(u'(', "%28"), std::pair(u')', "%29"),
          std::pair(u'<', "%3C"), std::pair(u'>', "%3E"), std::pair(u'|', "%7C"),
          std::pair(u'\\', "/")})
        address.replace(sign, QLatin1String(escaped));
    return address;
}

} // namespace

AttachmentEdits::AttachmentEdits(const SourceText &source, const PostMortem &document)
    : m_source(source), m_document(document)
{
}

QList<TextPatch> AttachmentEdits::add(const QString &text, const QString &path) const
{
    return FixEdits(m_source, m_document)
        .addItem(SectionKind::Attachments,
                 u'[' + linkWords(text) + QStringLiteral("](") + linkAddress(path) + u')');
}

QList<TextPatch> AttachmentEdits::setText(int index, const QString &text) const
{
    const ByteRange range = m_document.attachments.at(index).text.range;
    const QByteArray written = linkWords(text).toUtf8();
    return m_source.slice(range) == written ? QList<TextPatch>()
                                            : QList<TextPatch>{{range, written}};
}

QList<TextPatch> AttachmentEdits::setPath(int index, const QString &path) const
{
    const ByteRange range = m_document.attachments.at(index).address;
    const QByteArray written = linkAddress(path).toUtf8();
    return written.isEmpty() || m_source.slice(range) == written
               ? QList<TextPatch>()
               : QList<TextPatch>{{range, written}};
}

QList<TextPatch> AttachmentEdits::remove(int index) const
{
    const Attachment &attachment = m_document.attachments.at(index);
    if (attachment.list >= 0)
        return FixEdits(m_source, m_document).removeItem(attachment.list, attachment.item);
    return {{attachment.range, m_source.slice(attachment.text.range).toByteArray()}};
}

QString linkWordsText(const QString &written)
{
    static const QRegularExpression escaped(QStringLiteral("\\\\([\\[\\]|])"));
    return QString(written).replace(escaped, QStringLiteral("\\1"));
}

} // namespace recount
