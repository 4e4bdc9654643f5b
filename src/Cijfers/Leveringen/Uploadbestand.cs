using Microsoft.AspNetCore.Http;

namespace Regiotafel.Cijfers.Leveringen;

/// <summary>A file of a form that lies encrypted; it is read as if it did not.</summary>
internal sealed class Uploadbestand(Func<Stream> open, long lengte, string naam, string bestandsnaam) : IFormFile
{
    public string ContentType => "application/octet-stream";
    public string ContentDisposition => "";
    public IHeaderDictionary Headers { get; } = new HeaderDictionary();
    public long Length => lengte;
    public string Name => naam;
    public string FileName => bestandsnaam;

    public Stream OpenReadStream() => open();

    public void CopyTo(Stream target)
    {
        using var van = OpenReadStream();
        van.CopyTo(target);
    }

    public async Task CopyToAsync(Stream target, CancellationToken cancellationToken = default)
    {
        await using var van = OpenReadStream();
        await van.CopyToAsync(target, cancellationToken);
    }
}
