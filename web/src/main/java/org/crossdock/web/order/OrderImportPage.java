package org.crossdock.web.order;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.crossdock.app.channel.csv.ImportProgress;
import org.crossdock.app.channel.csv.ImportReport;
import org.crossdock.app.channel.csv.ImportStatus;
import org.crossdock.app.channel.csv.OrderImport;
import org.crossdock.web.frame.PageNotFound;
import org.crossdock.web.frame.RecordId;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** Takes a file of orders: checks it, shows row by row what is wrong, places the rest when told to. */
@Named
@RequestScoped
public class OrderImportPage {

    @Inject
    OrderImport imports;

    private @Nullable Part file;
    private @Nullable ImportReport report;
    private @Nullable ImportProgress progress;
    private List<ImportProgress> recent = List.of();

    /** Reads the import of the address first: which buttons a form may send depends on it. */
    @PostConstruct
    void load() {
        recent = imports.recent();
        Optional<String> wanted = Optional.ofNullable(Faces.getRequestParameter("id"));
        if (wanted.isPresent()) {
            UUID id = id();
            ImportProgress found = imports.progress(id).orElseThrow(PageNotFound::new);
            progress = found;
            report = found.status() == ImportStatus.CHECKED ? imports.report(id).orElse(null) : null;
        }
    }

    private static UUID id() {
        return RecordId.parse(Faces.getRequestParameter("id")).orElseThrow(PageNotFound::new);
    }

    /** Checks the uploaded file and shows what it would do. */
    public String check() throws IOException {
        Part uploaded = Optional.ofNullable(file).orElseThrow(PageNotFound::new);
        byte[] content = uploaded.getInputStream().readAllBytes();
        return show(imports.dryRun(
                        Optional.ofNullable(uploaded.getSubmittedFileName()).orElse(""), content)
                .id());
    }

    /** Starts placing the orders of the checked file. */
    public String start() {
        UUID id = id();
        imports.start(id);
        return show(id);
    }

    /** Stops a running import. */
    public String cancel() {
        UUID id = id();
        imports.cancel(id);
        return show(id);
    }

    private static String show(UUID id) {
        return "/order/import?faces-redirect=true&id=" + id;
    }

    public @Nullable ImportReport getReport() {
        return report;
    }

    /** A started import; null while a file is only checked. */
    public @Nullable ImportView getProgress() {
        return progress == null || progress.status() == ImportStatus.CHECKED ? null : ImportView.of(progress);
    }

    public List<ImportView> getRecent() {
        return recent.stream().map(ImportView::of).toList();
    }

    public @Nullable Part getFile() {
        return file;
    }

    public void setFile(@Nullable Part file) {
        this.file = file;
    }
}
