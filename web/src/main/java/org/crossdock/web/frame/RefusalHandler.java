package org.crossdock.web.frame;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEvent;
import jakarta.persistence.OptimisticLockException;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.Optional;
import org.crossdock.app.platform.security.AccessRefused;
import org.crossdock.domain.shared.BusinessException;
import org.jspecify.annotations.Nullable;

/**
 * Turns what a person can understand into words: a refusal into its message, a lost race into "changed by someone
 * else", a missing record or right into "not found". Everything else goes on to the error page.
 */
class RefusalHandler extends ExceptionHandlerWrapper {

    RefusalHandler(ExceptionHandler wrapped) {
        super(wrapped);
    }

    @Override
    public void handle() {
        FacesContext faces = FacesContext.getCurrentInstance();
        Iterator<ExceptionQueuedEvent> events =
                getUnhandledExceptionQueuedEvents().iterator();
        while (events.hasNext()) {
            if (answered(events.next().getContext().getException(), faces)) {
                events.remove();
            }
        }
        getWrapped().handle();
    }

    private static boolean answered(Throwable thrown, FacesContext faces) {
        if (find(thrown, PageNotFound.class).isPresent()
                || find(thrown, AccessRefused.class).isPresent()) {
            answerMissing(faces);
            return true;
        }
        Optional<String> words = find(thrown, BusinessException.class)
                .map(Refusals::words)
                .or(() -> find(thrown, OptimisticLockException.class).map(lost -> Words.frame("refusal.changed")));
        words.ifPresent(text -> {
            faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, text, null));
            faces.renderResponse();
        });
        return words.isPresent();
    }

    private static void answerMissing(FacesContext faces) {
        try {
            faces.getExternalContext().responseSendError(HttpServletResponse.SC_NOT_FOUND, null);
            faces.responseComplete();
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    private static <T extends Throwable> Optional<T> find(Throwable thrown, Class<T> type) {
        for (@Nullable Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (type.isInstance(cause)) {
                return Optional.of(type.cast(cause));
            }
        }
        return Optional.empty();
    }
}
