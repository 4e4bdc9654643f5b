using System.Net;
using System.Net.Mail;
using System.Net.Mime;
using System.Text;

namespace Regiotafel.Toegang.Berichten;

/// <summary>Hands a message to the mail server.</summary>
internal sealed class Mailweg(Mailinstelling instelling)
{
    /// <summary>False when the server did not take it.</summary>
    public async Task<bool> Stuur(string naar, string naam, Berichtrij rij, CancellationToken ct)
    {
        if (!MailAddress.TryCreate(naar, out var aan))
        {
            // What somebody filled in as an address is none: this message fails, the next ones go on.
            return false;
        }
        using var client = new SmtpClient(instelling.Host, instelling.Poort) { EnableSsl = instelling.Tls };
        if (instelling.Gebruiker is { } gebruiker)
        {
            client.Credentials = new NetworkCredential(gebruiker, instelling.Wachtwoord);
        }
        var aanhef = $"Beste {naam},";
        using var mail = new MailMessage(new MailAddress(instelling.Van), aan)
        {
            Subject = rij.Onderwerp,
            SubjectEncoding = Encoding.UTF8,
            Body = Mailopmaak.Tekst(aanhef, rij.Regels, instelling.Adres),
            BodyEncoding = Encoding.UTF8,
        };
        mail.AlternateViews.Add(
            AlternateView.CreateAlternateViewFromString(
                Mailopmaak.Html(aanhef, rij.Regels, instelling.Adres),
                Encoding.UTF8,
                MediaTypeNames.Text.Html
            )
        );
        try
        {
            await client.SendMailAsync(mail, ct);
            return true;
        }
        catch (SmtpException)
        {
            // A mail server that does not answer is a state of the message, not a defect: it is tried again.
            return false;
        }
    }
}
