#pragma once

#include <QTextBrowser>
#include <QTimer>
#include <QUrl>

#include <atomic>
#include <memory>

namespace recount
{

class RichDocument;

/// A Markdown document as a reader sees it, which follows the text while it is written. It is made
/// beside the window, which stays responsive whatever the text is.
///
/// Shows images of the document's folder and loads nothing else. Links within the document move
/// there; for others the owner is asked by `linkRequested`.
class DocumentPreview : public QTextBrowser
{
    Q_OBJECT

public:
    static constexpr int delay = 150;                  ///< milliseconds behind the text
    static constexpr qsizetype mostBytes = 256 * 1024; ///< of the text that is shown
    static constexpr qint64 mostCells = 3000;          ///< of the tables that are shown

    explicit DocumentPreview(QWidget *parent = nullptr);
    ~DocumentPreview() override;

    /// Where the document is, with its images. Without a folder there are no images.
    void setFolder(const QString &folder);
    /// Shows this text a moment later, unless another one comes before.
    void setMarkdown(const QByteArray &bytes);
    /// Whether a newer text than the one that is shown is still to come.
    bool isBehind() const { return m_isWaiting || m_isMaking; }

    QVariant loadResource(int type, const QUrl &name) override;

Q_SIGNALS:
    /// Somebody wants to go there: another document or a web address. Nothing was opened.
    void linkRequested(const QUrl &link);
    /// The text is shown as it was last set.
    void shown();

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    /// What is at the upper edge.
    struct Place {
        QString heading;
        int nth = 0; ///< of those with the same words
        qreal offset = 0;
    };

    void wait();
    void start();
    void take(const std::shared_ptr<RichDocument> &document);
    Place place() const;
    void goTo(const Place &place);
    void follow(const QUrl &link);
    void fitImages();

    QTimer m_timer;
    QTimer m_fitting;
    QByteArray m_bytes;
    QString m_folder;
    std::shared_ptr<RichDocument> m_document;
    std::shared_ptr<std::atomic_bool> m_cancelled; ///< of the job that runs
    bool m_isWaiting = false;
    bool m_isMaking = false;
};

} // namespace recount
