#pragma once

#include <QTextBrowser>
#include <QUrl>

#include <functional>

namespace recount
{

class Dialogs;

/// Markdown as read-only text, exactly as high as what it says. Loads nothing from anywhere:
/// images are left out, and a web address is opened only after asking. Other links do nothing.
class MarkdownView : public QTextBrowser
{
    Q_OBJECT

public:
    explicit MarkdownView(Dialogs &dialogs, QWidget *parent = nullptr);

    void setMarkdownText(const QString &markdown);
    QString markdownText() const { return m_markdown; }

    /// Who opens an address once the user agreed; the system's browser unless set.
    void setLinkOpener(std::function<void(const QUrl &)> opener);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QVariant loadResource(int type, const QUrl &name) override;

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    void render();
    void styleBlocks();
    void ask(const QUrl &link);

    Dialogs &m_dialogs;
    QString m_markdown;
    std::function<void(const QUrl &)> m_open;
    bool m_rendering = false;
};

} // namespace recount
